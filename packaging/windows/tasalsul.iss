; The installer for Windows (Inno Setup 6). packaging/windows/installer.py runs it with
; /DVersion=… /DFrozen=<folder of the frozen program> /DBuilt=<folder for the installer> /DDrawn=<folder of the icons>

#define Name "Tasalsul"
#define Program "tasalsul.exe"
#define Kind "Tasalsul.Library"

[Setup]
AppId={{6F0B1C52-7A35-4C0E-9C57-7A1A4F4D7B21}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Tasalsul authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
SetupIconFile={#Drawn}\tasalsul.ico
UninstallDisplayIcon={app}\{#Program}
OutputDir={#Built}
OutputBaseFilename=tasalsul-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
en.LibraryKind=Tasalsul library
ar.LibraryKind=مكتبة تسلسل
en.DesktopIcon=Put an icon on the desktop
ar.DesktopIcon=وضع أيقونة على سطح المكتب

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Built}\licences.txt"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Drawn}\tasalsul.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "Tasalsul.Tasalsul"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.tasalsul"; ValueType: string; ValueData: "{#Kind}"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.tasalsul\OpenWithProgids"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Kind}"; ValueType: string; ValueData: "{cm:LibraryKind}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Kind}\DefaultIcon"; ValueType: string; ValueData: "{app}\tasalsul.ico,0"
Root: HKA; Subkey: "Software\Classes\{#Kind}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
