using System.IO.Hashing;

namespace Bulletin.Export.Objects;

/// <summary>The indirect objects of one file (ISO 32000-1 7.3.10) and the file around them (7.5).</summary>
/// <param name="compress">Object streams, a cross-reference stream and Flate; else everything but binary data stays readable.</param>
/// <param name="binaryLength">Bytes of pictures and faces to come: room made once is not copied again and again.</param>
/// <param name="sink">Where the file goes piece by piece (<see cref="Flush"/>); null: it stays in memory until it is finished.</param>
internal sealed class PdfObjects(bool compress, long binaryLength, Stream? sink = null)
{
    private const int ObjectsPerStream = 200;
    private const int BesidesBinary = 1 << 17;

    private readonly PdfBytes _file = new((int)Math.Min(binaryLength + BesidesBinary, Array.MaxLength));
    private readonly List<Place> _places = [default];
    private readonly PdfBytes _pending = new(1 << 14);
    private readonly List<(int Number, int Offset)> _pendingObjects = [];
    private readonly PdfBytes _object = new(4096);
    private readonly MemoryStream _deflated = new();
    private readonly XxHash128 _hash = new();
    private long _gone;
    private int _open;

    /// <summary>In a file (offset) or in an object stream (its number, index in it).</summary>
    private readonly record struct Place(long OffsetOrStream, int Index, bool InStream);

    /// <summary>Where the next byte will stand in the file.</summary>
    private long Position => _gone + _file.Length;

    /// <summary>Hands on what is written so far, and lets go of it.</summary>
    public void Flush()
    {
        if (sink is null) return;
        _hash.Append(_file.Written);
        sink.Write(_file.Written);
        _gone = Position;
        _file.Clear();
    }

    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Begins an object that is no stream; its bytes are written until <see cref="End"/>.</summary>
    public PdfBytes Begin(int number)
    {
        if (_open != 0) throw new InvalidOperationException($"object {_open} is still open");
        _open = number;
        _object.Clear();
        return _object;
    }

    public void End()
    {
        if (compress)
        {
            _pendingObjects.Add((_open, _pending.Length));
            _pending.Raw(_object.Written).Raw((byte)'\n');
        }
        else
        {
            BeginInFile(_open);
            _file.Raw(_object.Written).Raw("\nendobj\n"u8);
        }
        _open = 0;
        if (_pendingObjects.Count == ObjectsPerStream) FlushPending();
    }

    /// <summary>Writes a stream that is worth deflating, with further entries of its dictionary.</summary>
    /// <param name="binary">Deflated in readable files too.</param>
    public void DeflatedStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool binary)
    {
        if (!compress && !binary)
        {
            Stream(number, entries, data);
            return;
        }
        Deflate.Into(_deflated, data);
        BeginInFile(number);
        _file.Raw("<<"u8).Raw(entries).Raw("/Filter/FlateDecode"u8);
        FinishStream(_deflated.GetBuffer().AsSpan(0, (int)_deflated.Length));
    }

    /// <summary>Writes a stream whose bytes stay as they are.</summary>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        BeginInFile(number);
        _file.Raw("<<"u8).Raw(entries);
        FinishStream(data);
    }

    /// <summary>Writes what remains, the cross-reference and the trailer, and seals the file.</summary>
    /// <returns>The file, or what of it has not been handed on yet.</returns>
    public byte[] Finish(int catalog, int info, string? record)
    {
        if (_pendingObjects.Count > 0) FlushPending();
        var hash = _hash;
        hash.Append(_file.Written);
        // The identifier comes from the content (14.4 suggests a digest), so that equal documents are equal files.
        var id = hash.GetCurrentHash();
        var hashed = _file.Length;
        var start = compress ? CrossReferenceStream(catalog, info, id) : CrossReferenceTable(catalog, info, id);
        if (record is not null) PdfSeal.WriteRecord(_file, record);
        hash.Append(_file.Written[hashed..]);
        return PdfSeal.Close(_file, start, hash);
    }

    private void BeginInFile(int number)
    {
        // The comment of four high bytes tells transfer programs that the file is binary (7.5.2; ISO 19005-2 6.1.2).
        if (Position == 0) _file.Raw("%PDF-1.7\n%"u8).Raw([0xE7, 0xAE, 0x80, 0xE6, 0x8A, 0xA5]).Raw((byte)'\n');
        _places[number] = new Place(Position, 0, InStream: false);
        _file.Integer(number).Raw(" 0 obj\n"u8);
    }

    private void FinishStream(ReadOnlySpan<byte> data) =>
        _file.Raw("/Length "u8).Integer(data.Length).Raw(">>\nstream\n"u8).Raw(data).Raw("\nendstream\nendobj\n"u8);

    /// <summary>Object streams (7.5.7).</summary>
    private void FlushPending()
    {
        var number = Reserve();
        var head = new PdfBytes(_pendingObjects.Count * 10);
        for (var i = 0; i < _pendingObjects.Count; i++)
        {
            var (member, offset) = _pendingObjects[i];
            _places[member] = new Place(number, i, InStream: true);
            head.Integer(member).Raw((byte)' ').Integer(offset).Raw((byte)' ');
        }
        var entries = new PdfBytes(64).Raw("/Type/ObjStm/N "u8).Integer(_pendingObjects.Count).Raw("/First "u8).Integer(head.Length);
        DeflatedStream(number, entries.Written, head.Raw(_pending.Written).Written, binary: false);
        _pending.Clear();
        _pendingObjects.Clear();
    }

    /// <summary>7.5.8.</summary>
    private long CrossReferenceStream(int catalog, int info, ReadOnlySpan<byte> id)
    {
        var number = Reserve();
        var start = Position;
        _places[number] = new Place(start, 0, InStream: false);
        // Four bytes reach to 4 GiB.
        var width = start > uint.MaxValue ? 5 : 4;
        var rows = new PdfBytes(_places.Count * (width + 2)).BigEndian(0, width + 1).BigEndian(255, 1);
        for (var i = 1; i < _places.Count; i++)
        {
            var place = PlaceOf(i);
            rows.Raw(place.InStream ? (byte)2 : (byte)1).BigEndian(place.OffsetOrStream, width).Raw((byte)place.Index);
        }
        var entries = new PdfBytes(256).Raw("/Type/XRef/W[1 "u8).Integer(width).Raw(" 1]"u8);
        Trailer(entries, catalog, info, id);
        DeflatedStream(number, entries.Written, rows.Written, binary: true);
        return start;
    }

    /// <summary>7.5.4.</summary>
    private long CrossReferenceTable(int catalog, int info, ReadOnlySpan<byte> id)
    {
        var start = Position;
        _file.Raw("xref\n0 "u8).Integer(_places.Count).Raw("\n0000000000 65535 f \n"u8);
        for (var i = 1; i < _places.Count; i++)
        {
            var digits = PlaceOf(i).OffsetOrStream.ToString("D10", null as IFormatProvider);
            foreach (var digit in digits) _file.Raw((byte)digit);
            _file.Raw(" 00000 n \n"u8);
        }
        _file.Raw("trailer\n<<"u8);
        Trailer(_file, catalog, info, id);
        _file.Raw(">>\n"u8);
        return start;
    }

    private Place PlaceOf(int number) =>
        _places[number] is { OffsetOrStream: > 0 } place
            ? place
            : throw new InvalidOperationException($"object {number} was reserved and never written");

    private void Trailer(PdfBytes target, int catalog, int info, ReadOnlySpan<byte> id) =>
        target.Raw("/Size "u8).Integer(_places.Count).Raw("/Root "u8).Reference(catalog).Raw("/Info "u8).Reference(info)
            .Raw("/ID["u8).HexString(id).HexString(id).Raw((byte)']');
}
