using Bulletin.Cli.Arguments;
using Bulletin.Core.Findings;

namespace Bulletin.Cli.Templating;

/// <summary><c>bulletin template list</c>: one built-in template a line, its name first.</summary>
internal sealed class TemplateListCommand(Request request, Surroundings here)
{
    public ExitCode Run()
    {
        var width = TemplateDescriptions.Names.Max(name => name.Length);
        foreach (var name in TemplateDescriptions.Names)
            here.Out.Write($"{name.PadRight(width)}  {TemplateDescriptions.Of(name)?.In(request.Language)}".TrimEnd() + "\n");
        return ExitCode.Done;
    }
}
