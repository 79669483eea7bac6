; SPDX-License-Identifier: MIT
; Installer for Windows, for one user, without an administrator. packaging/delivery/installer.py compiles it and
; defines VERSION, TITLE, SOURCE (the frozen folder), ICON, KILOBYTES, OUT, INSTALL_LIST and REMOVE_LIST.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include x64.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\mcda-app"
!define CLASSES "Software\Classes"
!define PROGRAM "$INSTDIR\mcda-app.exe"

Name "${TITLE}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\mcda-app"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave on
CRCCheck force
ManifestDPIAware true
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey FileDescription "${TITLE}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The mcda-app contributors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Dutch
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French

LangString RUNNING ${LANG_ENGLISH} "The program is open. Close it, then try again."
LangString RUNNING ${LANG_DUTCH} "Het programma is open. Sluit het en probeer het opnieuw."
LangString RUNNING ${LANG_GERMAN} "Das Programm ist offen. Schließen Sie es und versuchen Sie es erneut."
LangString RUNNING ${LANG_FRENCH} "Le programme est ouvert. Fermez-le, puis réessayez."
LangString TOO_OLD ${LANG_ENGLISH} "The program needs Windows with 64 bits."
LangString TOO_OLD ${LANG_DUTCH} "Het programma vereist Windows met 64 bits."
LangString TOO_OLD ${LANG_GERMAN} "Das Programm braucht Windows mit 64 Bit."
LangString TOO_OLD ${LANG_FRENCH} "Le programme exige Windows 64 bits."
LangString PROJECT ${LANG_ENGLISH} "MCDA project"
LangString PROJECT ${LANG_DUTCH} "MCDA-project"
LangString PROJECT ${LANG_GERMAN} "MCDA-Projekt"
LangString PROJECT ${LANG_FRENCH} "Projet MCDA"
LangString BALLOT ${LANG_ENGLISH} "MCDA ballot"
LangString BALLOT ${LANG_DUTCH} "MCDA-stembiljet"
LangString BALLOT ${LANG_GERMAN} "MCDA-Stimmzettel"
LangString BALLOT ${LANG_FRENCH} "Bulletin MCDA"

; A running program cannot be opened for writing.
!macro REFUSE_WHILE_OPEN
  ${If} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $0 "${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 1
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Other programs keep what they said about these files; ours is offered beside them, and first if there is none.
!macro ASSOCIATE EXTENSION CLASS WORDS
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${WORDS}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${CLASS}" ""
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == ""
    WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "" "${CLASS}"
  ${EndIf}
!macroend

!macro DISSOCIATE EXTENSION CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}"
!macroend

!macro TELL_EXPLORER
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 1
    Abort
  ${EndIf}
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_OPEN
  ; An older version takes its own files away first, so that none of them is left between the new ones.
  ReadRegStr $1 HKCU "${KEY}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    ExecWait '"$1\uninstall.exe" /S _?=$1'
  ${EndIf}
  !include "${INSTALL_LIST}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "${PROGRAM}"
  !insertmacro ASSOCIATE ".mcda" "mcda-app.project" "$(PROJECT)"
  !insertmacro ASSOCIATE ".mcda-ballot" "mcda-app.ballot" "$(BALLOT)"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "${PROGRAM},0"
  WriteRegStr HKCU "${KEY}" "Publisher" "The mcda-app contributors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  !insertmacro TELL_EXPLORER
SectionEnd

Section Uninstall
  !insertmacro REFUSE_WHILE_OPEN
  ; Only what was installed, file by file: projects that someone keeps in this folder stay.
  !include "${REMOVE_LIST}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  !insertmacro DISSOCIATE ".mcda" "mcda-app.project"
  !insertmacro DISSOCIATE ".mcda-ballot" "mcda-app.ballot"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro TELL_EXPLORER
SectionEnd
