using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>
/// Walks a JPEG from its first byte to the end of its image, part by part (ITU-T T.81 B.1.1): segments, and the coded data between them.
/// </summary>
internal ref struct JpegParts(ReadOnlySpan<byte> file)
{
    public const int StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, RestartInterval = 0xDD;

    /// <summary>In place of a marker: what a scan's header is followed by.</summary>
    public const int CodedData = 0;

    private readonly ReadOnlySpan<byte> _file = file;
    private int _contentStart;

    /// <summary>Of the part stood at; -1 before the first.</summary>
    public int Marker { get; private set; } = -1;

    public int Start { get; private set; }

    /// <summary>Behind the part; where nothing that is read begins once the image has ended.</summary>
    public int End { get; private set; }

    /// <summary>Restart markers in the coded data.</summary>
    public int Restarts { get; private set; }

    /// <summary>Of a segment, behind its length.</summary>
    public readonly ReadOnlySpan<byte> Content => _file[_contentStart..End];

    public readonly bool IsFrame => Marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <returns>False at the end of the image, and where the file breaks off.</returns>
    public bool Next() => Marker switch
    {
        EndOfImage => false,
        StartOfScan => ReadCodedData(),
        _ => ReadSegment(),
    };

    private bool ReadSegment()
    {
        var at = End;
        do
        {
            // Decoders skip whatever stands between segments, and any number of fill bytes.
            var found = _file[at..].IndexOf((byte)0xFF);
            if (found < 0) return false;
            at += found;
            while (at + 1 < _file.Length && _file[at + 1] == 0xFF) at++;
            if (at + 1 >= _file.Length) return false;
            (Start, Marker) = (at, _file[at + 1]);
            at += 2;
        }
        while (Marker == 0);
        if (Marker is 0x01 or (>= 0xD0 and <= 0xD9)) return Stand(at, at); // these carry no length
        if (at + 2 > _file.Length) return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(_file[at..]);
        return length >= 2 && at + length <= _file.Length && Stand(at + 2, at + length);
    }

    /// <summary>Up to the next marker: after FF, 00 is data and D0 to D7 only mark a place to begin anew.</summary>
    private bool ReadCodedData()
    {
        (Marker, Start, Restarts) = (CodedData, End, 0);
        var at = End;
        while (_file[at..].IndexOf((byte)0xFF) is >= 0 and var found && at + found + 1 < _file.Length)
        {
            at += found + 1;
            var after = _file[at];
            if (after is >= 0xD0 and <= 0xD7) Restarts++;
            else if (after is not (0 or 0xFF)) return Stand(Start, at - 1);
            if (after != 0xFF) at++;
        }
        return Stand(Start, _file.Length);
    }

    private bool Stand(int contentStart, int end)
    {
        (_contentStart, End) = (contentStart, end);
        return true;
    }
}
