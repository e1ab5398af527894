@echo off
rem Runs Azimut: bin\azimut VERB ... from the folder that holds jobs\.
rem
rem Classes come ready from an archive, lib\azimut.jsa, that the JVM reads only where and with what
rem it was made: the first check after a move, or with another Java, makes it anew.
setlocal
for %%I in ("%~dp0..") do set "HERE=%%~fI"
set "JAR=%HERE%\azimut.jar"
set "ARCHIVE=%HERE%\lib\azimut.jsa"

set "JAVA="
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (for %%I in (java.exe) do set "JAVA=%%~$PATH:I")
if not exist "%JAVA%" (
  echo Java est introuvable : installez un JDK 17 ou plus recent, ou donnez son dossier dans JAVA_HOME. 1>&2
  exit /b 1
)

set "VERB=run"
for %%W in (%*) do (
  if not defined SEEN for %%V in (run serve sample reference) do if "%%~W"=="%%V" set "SEEN=1"
  if not defined SEEN for %%V in (check preview explain formats indicators -h --help) do if "%%~W"=="%%V" set "SEEN=1" & set "VERB=%%V"
)
set "FLAGS=-Xlog:cds=off -Xlog:cds+dynamic=off"
rem What ends in seconds has no use for the optimising compiler, nor for a collector beside it.
if not "%VERB%"=="run" set "FLAGS=%FLAGS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

rem Answers are UTF-8.
for /f "tokens=2 delims=:." %%P in ('chcp') do set "PAGE=%%P"
chcp 65001 >nul

for %%I in ("%JAR%") do for %%J in ("%JAVA%") do set "MADE_WITH=%HERE% %%~zI %%~tI %%~fJ %%~zJ %%~tJ"
set "OF="
if exist "%ARCHIVE%.of" set /p OF=<"%ARCHIVE%.of"
if "%OF%"=="%MADE_WITH%" (
  "%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" %FLAGS% -jar "%JAR%" %*
) else if "%VERB%"=="check" (
  del "%ARCHIVE%" "%ARCHIVE%.of" 2>nul
  "%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" %FLAGS% -jar "%JAR%" %*
) else (
  "%JAVA%" %FLAGS% -jar "%JAR%" %*
)
set "STATUS=%ERRORLEVEL%"
if not "%OF%"=="%MADE_WITH%" if exist "%ARCHIVE%" >"%ARCHIVE%.of" echo %MADE_WITH%
if defined PAGE chcp%PAGE% >nul
exit /b %STATUS%
