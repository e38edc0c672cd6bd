using Bulletin.Tests.Conformance;
using Bulletin.Tests.Fidelity;
using Bulletin.Tests.Fuzz;
using Bulletin.Tests.Fuzz.Documents;
using Bulletin.Tests.Growth;
using Bulletin.Tests.Hostile;
using Bulletin.Tests.Judges;
using Bulletin.Tests.Seasons;
using Bulletin.Tests.Wild;

// The runner's own entry point, with doors for the commands beside this folder.
if (args is ["parity", ..]) return ParityCommand.Run(args[1..]);
if (args is ["fuzz", ..]) return FuzzCommand.Run(args[1..]);
if (args is ["random-documents", ..]) return Bulletin.Tests.Layout.Random.RandomDocumentCommand.Run(args[1..]);
if (args is ["fuzz-word", ..]) return WordFuzzCommand.Run(args[1..]);
if (args is ["fuzz-word-worker", ..]) return WordFuzzWorker.Run(args[1..]);
if (args is ["growth", ..]) return GrowthCommand.Run(args[1..]);
if (args is ["hostile", ..]) return HostileCommand.Run(args[1..]);
if (args is ["variants", ..]) return Bulletin.Tests.Word.Variants.VariantsCommand.Run(args[1..]);
if (args is ["conformance", ..]) return ConformanceCommand.Run(args[1..]);
if (args is ["tagging", ..]) return TaggingCommand.Run(args[1..]);
if (args is ["wild", ..]) return WildCommand.Run(args[1..]);
if (args is ["fidelity", ..]) return FidelityCommand.Run(args[1..]);
if (args is ["season", var folder, var count])
{
    SeasonGenerator.Write(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}
return args.Contains("--server") || args.Contains("--internal-msbuild-node")
    ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, Bulletin.Tests.SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
