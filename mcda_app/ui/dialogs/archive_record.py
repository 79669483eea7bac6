# SPDX-License-Identifier: MIT
"""What an archive wants to know of exported documents, and whether metadata are written beside them."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mcda_app.analysis.vocabulary.rules import APPRAISALS
from mcda_app.domain.archive_record import MAX_YEARS, Appraisal, ArchiveRecord
from mcda_app.domain.edits.archive import set_archive
from mcda_app.errors import EditError
from mcda_app.exchange.archive_metadata.mdto import missing_facts
from mcda_app.i18n import tr, tr_lazy
from mcda_app.ui.core.session import Session
from mcda_app.ui.dialogs.help_window import help_key
from mcda_app.ui.widgets.dialogs.dialog_parts import fault_label, ok_cancel, show_fault
from mcda_app.ui.widgets.fields.note_edit import DocumentText
from mcda_app.ui.widgets.fields.number_field import NumberField
from mcda_app.ui.widgets.fields.wheel_guard import ComboBox
from mcda_app.ui.widgets.labels import show_text, text_label


class ArchiveDialog(QDialog):
    """One undoable step for all of it; what MDTO requires and is missing is named."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Metadata for the archive"))
        self.resize(620, 420)
        help_key(self, "files")
        self._session = session
        project = session.project
        archive, record = project.archive, project.record
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        self.beside = QCheckBox(tr("&Write metadata (MDTO) beside every document that is exported"))
        self.beside.setChecked(archive.beside)
        layout.addWidget(self.beside)
        layout.addWidget(
            text_label(
                "muted",
                tr(
                    "Two files are written beside each document: one that describes it, ending in "
                    ".mdto.xml, and one that describes its file, ending in .bestand.mdto.xml. What is "
                    "left empty here is left out of them."
                ),
            )
        )
        form = QFormLayout()
        lines: list[QLineEdit] = []
        self._texts: list[DocumentText] = []
        for name, text in (
            (tr("Archive &creator (organisation)"), archive.creator),
            (tr("&Reference number"), record.reference),
            (tr("&Source of the reference number"), archive.reference_source),
            (tr("C&lassification"), record.classification),
            (tr("L&ist that the classification comes from"), archive.restriction_list),
        ):
            line = QLineEdit()
            lines.append(line)
            self._texts.append(DocumentText(line, text))
            form.addRow(name, line)
        self.appraisal = ComboBox()
        choices = (None, *Appraisal)
        for value in choices:
            self.appraisal.addItem(tr("not specified") if value is None else APPRAISALS[value], value)
        self.appraisal.setCurrentIndex(choices.index(archive.appraisal))
        form.addRow(tr("&Appraisal"), self.appraisal)
        self.years = NumberField(
            tr("Years to keep documents"), 1, MAX_YEARS, whole=True, empty=tr("not specified")
        )
        self.years.show_number(archive.retention or None)
        form.addRow(tr("&Keep for (years)"), self.years)
        layout.addLayout(form)
        self.missing = text_label("note")
        layout.addWidget(self.missing)
        self._fault = fault_label()
        layout.addWidget(self._fault)
        layout.addStretch(1)
        layout.addWidget(ok_cancel(self))
        self.beside.toggled.connect(lambda _on: self._show_missing())
        self.appraisal.currentIndexChanged.connect(lambda _index: self._show_missing())
        for line in lines:
            line.textChanged.connect(lambda _text: self._show_missing())
        self._show_missing()

    def _entered(self) -> tuple[ArchiveRecord, str, str]:
        """The archive record, the reference number and the classification as they stand in the fields."""
        creator, reference, source, classification, restriction = (text.text() for text in self._texts)
        archive = ArchiveRecord(
            self.beside.isChecked(),
            creator,
            source,
            self.appraisal.currentData(),
            int(self.years.number or 0),
            restriction,
        )
        return archive, reference, classification

    def _show_missing(self) -> None:
        """Name what MDTO requires and is not filled in, while metadata are asked for."""
        text = ""
        if self.beside.isChecked():
            try:
                missing = missing_facts(set_archive(self._session.project, *self._entered()))
            except EditError as error:
                text = str(error)
            else:
                if missing:
                    text = tr("MDTO also requires: {facts}.").format(facts=", ".join(missing))
        show_text(self.missing, text, hide_empty=True)

    def accept(self) -> None:
        try:
            self.years.entered()
            entered = self._entered()
            self._session.apply(
                tr_lazy("Change the metadata for the archive"), lambda p: set_archive(p, *entered)
            )
        except EditError as error:
            show_fault(self._fault, error)
            return
        super().accept()
