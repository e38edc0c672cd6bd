namespace Bulletin.Core.Outside;

/// <summary>What reading a file gave: bytes, or the reason there are none.</summary>
public readonly record struct FileContent(FileState State, byte[] Bytes)
{
    public static FileContent Of(byte[] bytes) => new(FileState.Read, bytes);

    public static FileContent Not(FileState why) => new(why, []);
}
