using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Bulletin.Cli.Files;

/// <summary>Whose a file is on Unix, and by how many names it is known.</summary>
/// <param name="Links">Hard links.</param>
internal readonly partial record struct FileOwner(uint User, uint Group, uint Links)
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Basic = 0x7FF; // STATX_BASIC_STATS
    private const int BytesOfStatx = 256;
    private const int BytesOfStat = 256;

    /// <summary>Null: no such file, or the system does not tell.</summary>
    /// <param name="path">Links are followed.</param>
    public static FileOwner? Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return OfLinux(path);
            return OperatingSystem.IsMacOS() ? OfMac(path) : null;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return null; // a C library older than the call, or under another name
        }
    }

    /// <summary>
    /// Gives a file to owner and group of the one it replaces, as far as the user may: root both, others a group of theirs.
    /// </summary>
    public void Give(string path)
    {
        if (Of(path) is not { } now) return;
        if (now.User != User) _ = ChangeOwner(path, User, uint.MaxValue);
        if (now.Group != Group) _ = ChangeOwner(path, uint.MaxValue, Group);
    }

    /// <summary>struct statx is the same on every processor, as struct stat is not.</summary>
    private static FileOwner? OfLinux(string path)
    {
        Span<byte> buffer = stackalloc byte[BytesOfStatx];
        if (Statx(CurrentFolder, path, 0, Basic, buffer) != 0) return null;
        return new(
            BinaryPrimitives.ReadUInt32LittleEndian(buffer[20..]),
            BinaryPrimitives.ReadUInt32LittleEndian(buffer[24..]),
            BinaryPrimitives.ReadUInt32LittleEndian(buffer[16..]));
    }

    private static FileOwner? OfMac(string path)
    {
        Span<byte> buffer = stackalloc byte[BytesOfStat];
        var isArm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;
        if ((isArm ? Stat(path, buffer) : StatOnIntel(path, buffer)) != 0) return null;
        return new(
            BinaryPrimitives.ReadUInt32LittleEndian(buffer[16..]),
            BinaryPrimitives.ReadUInt32LittleEndian(buffer[20..]),
            BinaryPrimitives.ReadUInt16LittleEndian(buffer[6..]));
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> buffer);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, Span<byte> buffer);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatOnIntel(string path, Span<byte> buffer);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
