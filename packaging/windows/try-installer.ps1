# SPDX-License-Identifier: MIT
# Installs for this user without asking, does some jobs, removes, and looks at what is left: try-installer.ps1 SETUP.exe
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = "Stop"

$folder = Join-Path $env:LOCALAPPDATA "Programs\mcda-app"
$listed = "HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\mcda-app"
$classes = "HKCU:\Software\Classes"
$shortcut = Join-Path $env:APPDATA "Microsoft\Windows\Start Menu\Programs\MCDA for cooperation on AI.lnk"
$work = Join-Path $env:TEMP "mcda-app-jobs"

function Confirm-That([bool]$True, [string]$Otherwise) {
    if (-not $True) { throw $Otherwise }
}

$done = Start-Process $Setup "/S" -Wait -PassThru
Confirm-That ($done.ExitCode -eq 0) "The installer ended with $($done.ExitCode)."
Confirm-That (Test-Path $shortcut) "There is no entry in the start menu."
Confirm-That (Test-Path $listed) "The program is not listed among the programs."
$opens = (Get-Item "$classes\mcda-app.project\shell\open\command").GetValue("")
Confirm-That ($opens -eq "`"$folder\mcda-app.exe`" `"%1`"") "A project is opened with: $opens"

New-Item -ItemType Directory -Force $work | Out-Null
Push-Location $work
$env:PATH = "$env:SYSTEMROOT\System32;$env:SYSTEMROOT"
foreach ($job in @("--version", "presets", "rank start", "export start rankings.xlsx", "verify rankings.xlsx",
        "report start note.pdf", "report start note.docx", "report start note.odt", "robustness start --samples 2000")) {
    & "$folder\mcda-app-cli.exe" $job.Split(" ") | Out-Null
    Confirm-That ($LASTEXITCODE -eq 0) "mcda-app-cli $job ended with $LASTEXITCODE."
}
$window = Start-Process "$folder\mcda-app.exe" -PassThru
Start-Sleep -Seconds 15
$window.Refresh()
Confirm-That (-not $window.HasExited) "The window has closed by itself."
Confirm-That ($window.MainWindowTitle -like "AI cooperation*") "The window is called: $($window.MainWindowTitle)"
$window.CloseMainWindow() | Out-Null
Confirm-That ($window.WaitForExit(15000)) "The window does not close."
Pop-Location

$done = Start-Process "$folder\uninstall.exe" "/S _?=$folder" -Wait -PassThru
Confirm-That ($done.ExitCode -eq 0) "Removing ended with $($done.ExitCode)."
$left = @(Get-ChildItem $folder -Recurse -File | Where-Object Name -ne "uninstall.exe")
Confirm-That ($left.Count -eq 0) "Left are: $($left.FullName -join ', ')"
foreach ($place in @($listed, "$classes\.mcda", "$classes\.mcda-ballot", "$classes\mcda-app.project",
        "$classes\mcda-app.ballot", $shortcut)) {
    Confirm-That (-not (Test-Path $place)) "Left is $place"
}
Write-Output "Installed, worked, removed."
