using System.Text;
using Bulletin.Cli;
using Bulletin.Cli.Streams;

StandardStreams.Secure();
// Without a byte order mark, for those who read a pipe.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// The clerk's console on Windows takes what comes for GBK unless told otherwise.
if (OperatingSystem.IsWindows()) Console.OutputEncoding = utf8;
// Flushed by the run and never closed: what a stream refuses is reported there, and closing would try once more.
var output = new StreamWriter(StandardStreams.Out(), utf8);
var error = new StreamWriter(StandardStreams.Error(), utf8) { AutoFlush = true };
using var signals = new StopSignals();
return (int)BulletinCommand.Run(args,
    new Surroundings(output, error, Environment.CurrentDirectory, AppContext.BaseDirectory, Environment.GetEnvironmentVariable)
    {
        In = StandardStreams.In(),
        Screen = Screen.OfProcess(Environment.GetEnvironmentVariable),
        Stop = signals.Listen,
    });
