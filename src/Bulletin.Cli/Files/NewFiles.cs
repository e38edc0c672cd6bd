namespace Bulletin.Cli.Files;

/// <summary>Writes files where there are none, all or none.</summary>
internal static class NewFiles
{
    private static int _temporaries;

    /// <exception cref="IOException">One of them is there by now, the disk is full, the folder cannot be made; nothing was left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing there is not allowed.</exception>
    public static void Write(IReadOnlyList<OutputFile> files)
    {
        var written = new List<string>();
        var placed = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var folder = Path.GetDirectoryName(file.FullPath)!;
                Directory.CreateDirectory(folder);
                written.Add(Path.Combine(folder, $".bulletin-new-{Environment.ProcessId}-{Interlocked.Increment(ref _temporaries)}.tmp"));
                File.WriteAllBytes(written[^1], file.Bytes);
            }
            for (var i = 0; i < files.Count; i++)
            {
                File.Move(written[i], files[i].FullPath, overwrite: false);
                placed.Add(files[i].FullPath);
            }
        }
        catch
        {
            foreach (var path in placed) File.Delete(path);
            throw;
        }
        finally
        {
            foreach (var path in written.Where(File.Exists)) File.Delete(path);
        }
    }
}
