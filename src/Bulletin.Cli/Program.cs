using System.Text;
using Bulletin.Cli;

// Without a byte order mark, for those who read a pipe.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// The clerk's console on Windows takes what comes for GBK unless told otherwise.
if (OperatingSystem.IsWindows()) Console.OutputEncoding = utf8;
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
using var signals = new StopSignals();
return (int)BulletinCommand.Run(args, new Surroundings(output, error, Environment.CurrentDirectory, AppContext.BaseDirectory, Environment.GetEnvironmentVariable)
{
    In = Console.OpenStandardInput(),
    Screen = Screen.OfProcess(Environment.GetEnvironmentVariable),
    Stop = signals.Listen,
});
