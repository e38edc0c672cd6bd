namespace Bulletin.Cli.Files;

/// <summary>Writes files where there are none, all or none.</summary>
internal static class NewFiles
{
    /// <exception cref="WriteException">One of them is there by now, the disk is full, the folder cannot be made or written to; nothing was
    /// left behind.</exception>
    public static void Write(IReadOnlyList<OutputFile> files)
    {
        var written = new List<TemporaryFile>();
        var placed = new List<string>();
        try
        {
            foreach (var file in files) Try(file, () => written.Add(WriteBeside(file)));
            for (var i = 0; i < files.Count; i++)
            {
                Try(files[i], () => written[i].PlaceNew(files[i].FullPath));
                placed.Add(files[i].FullPath);
            }
        }
        catch (WriteException)
        {
            foreach (var path in placed) File.Delete(path);
            throw;
        }
        finally
        {
            foreach (var file in written) file.Dispose();
        }
    }

    private static TemporaryFile WriteBeside(OutputFile file)
    {
        var folder = Path.GetDirectoryName(file.FullPath)!;
        Directory.CreateDirectory(folder);
        return TemporaryFile.Write(folder, file.Bytes);
    }

    private static void Try(OutputFile file, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WriteException(file.FullPath, e);
        }
    }
}
