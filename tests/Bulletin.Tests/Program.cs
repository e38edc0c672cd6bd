using Bulletin.Tests.Judges;

// The runner's own entry point, with a door for tests/parity.
if (args is ["parity", ..]) return ParityCommand.Run(args[1..]);
return args.Contains("--server") || args.Contains("--internal-msbuild-node")
    ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, Bulletin.Tests.SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
