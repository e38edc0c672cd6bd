using Bulletin.Cli.Arguments;
using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Core.Findings;
using Bulletin.Core.Outside;
using Bulletin.Core.Reading;
using Bulletin.Word.BuiltIn;

namespace Bulletin.Cli.Templating;

/// <summary><c>bulletin template export NAME</c>: a built-in template as a Word file that the office goes on with.</summary>
internal sealed class TemplateExportCommand(Request request, Surroundings here, IOutside outside, Report report)
{
    private const string Extension = ".docx";

    private readonly string _name = request.Template!.Trim();

    public void Run()
    {
        if (BuiltInTemplates.Find(_name) is not { } package)
        {
            report.Fault(NoSuch());
            return;
        }
        var file = Target(package);
        try
        {
            Write(file);
        }
        catch (Exception e)
        {
            report.Fault(Crash.OfDocument(e, new("写文件", "writing the file"), file.Shown, request.Verbose));
        }
    }

    private void Write(OutputFile file)
    {
        var isSame =
            outside.Read(file.FullPath, file.Bytes.Length) is { State: FileState.Read } now && now.Bytes.AsSpan().SequenceEqual(file.Bytes);
        if (!isSame && !request.Force && Path.Exists(file.FullPath))
        {
            report.Fault(new($"已经有“{file.Shown}”，没有改动它；用 -o 换一个名字，确实要覆盖就加 --force",
                $"\"{file.Shown}\" is there already and was left alone; name another file with -o, or overwrite it with --force"));
            return;
        }
        if (!isSame && request.Force) OutputFiles.Write([file]);
        else if (!isSame) NewFiles.Write([file]);
        report.Take(new Outcome { Results = [(file.Shown, isSame ? Fates.Unchanged : Fates.Written)] });
        report.Take(new Outcome { Text = Next(file.Shown).In(request.Language) });
    }

    /// <summary>A file, or a folder to put NAME.docx into.</summary>
    private OutputFile Target(byte[] package)
    {
        var typed = request.OutputFolder ?? _name + Extension;
        var full = Path.GetFullPath(typed, here.CurrentFolder);
        if (Directory.Exists(full) || typed.EndsWith('/') || typed.EndsWith(Path.DirectorySeparatorChar))
            return new OutputFile(Path.Combine(full, _name + Extension), Path.Combine(typed, _name + Extension).Replace('\\', '/'),
                package);
        return new OutputFile(full, typed.Replace('\\', '/'), package);
    }

    private Wording Next(string shown)
    {
        var (use, inEnglish) = _name == BuiltInTemplates.Index
            ? ($"编总目录时写 --template {Printable.Of(shown)}", $"and name it to bulletin index with --template {Printable.Of(shown)}")
            : ("在期刊文件或 season.yaml 里写“模板: 路径”", "and name it as `template:` in an issue or season.yaml");
        var typed = shown.AsSpan().ContainsAny(" '\"$&();") ? $"\"{Printable.Of(shown)}\"" : Printable.Of(shown);
        return new(
            $"接下来：用 Word 或 WPS 打开它修改样式和文字，内容控件（带标记的框）不要删；改完运行 bulletin template check {typed}，再{use}。写法见 templates/README.zh-CN.md。\n",
            $"next: open it in Word or WPS, change styles and wording, and keep the content controls; then run bulletin template check "
                + $"{typed}, {inEnglish}. See templates/README.md.\n");
    }

    private Wording NoSuch()
    {
        var meant = Suggestion.Of(_name, TemplateDescriptions.Names);
        return new(
            $"没有内置模板“{_name}”{(meant is null ? "；" : $"，你是不是想写“{meant}”？")}内置模板有：{string.Join('、', TemplateDescriptions.Names)}",
            $"there is no built-in template \"{_name}\"{(meant is null ? "" : $"; did you mean \"{meant}\"?")}; built in: "
                + $"{string.Join(", ", TemplateDescriptions.Names)}");
    }
}
