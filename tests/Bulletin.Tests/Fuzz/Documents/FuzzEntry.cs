namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>An entry of a package that is to be written, with what its headers say that is not so.</summary>
internal sealed class FuzzEntry(string name, byte[] content)
{
    public string Name { get; set; } = name;

    public byte[] Content { get; set; } = content;

    /// <summary>What the headers say of the unpacked size; null: the truth.</summary>
    public uint? Size { get; set; }

    /// <summary>Of the packed size.</summary>
    public uint? PackedSize { get; set; }

    public uint? Crc { get; set; }

    /// <summary>Of the way it is packed; what stands there is deflated all the same.</summary>
    public ushort? Method { get; set; }

    /// <summary>General purpose flags beside the one for UTF-8 names: 1 says encrypted.</summary>
    public ushort Flags { get; set; }

    /// <summary>The name that the local header has; null: the same.</summary>
    public string? LocalName { get; set; }

    /// <summary>A stretch of the packed bytes that is overwritten.</summary>
    public int? BrokenAt { get; set; }

    /// <summary>Something is said of it that is not so, and what a reader takes from it is its own affair.</summary>
    public bool Lies => (Size ?? PackedSize ?? Crc ?? Method) is not null || Flags != 0 || LocalName is not null || BrokenAt is not null;

    public FuzzEntry Copy(string name) => new(name, Content);
}
