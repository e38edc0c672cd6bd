namespace Bulletin.Cli.Files;

/// <summary>Why a disk refuses.</summary>
internal enum DiskProblem
{
    Full,
    OverQuota,
    FileTooLarge,
    ReadOnly,
    NameTooLong,
    BadName,
    Denied,
    InUse,
    Gone,
    NotAFolder,
    IsAFolder,
    LinkLoop,
    TooManyOpen,
    Hardware,
    Network,
    OutOfMemory,
    AlreadyThere,
    OtherDisk,
    Closed,
    Other,
}

/// <summary>The numbers of systems → kinds: errno on Unix, the HRESULT of a Win32 code on Windows.</summary>
internal static class DiskProblems
{
    private const int Win32 = unchecked((int)0x80070000);

    public static DiskProblem Of(Exception e) => e switch
    {
        PathTooLongException => DiskProblem.NameTooLong,
        DirectoryNotFoundException or DriveNotFoundException or FileNotFoundException => DiskProblem.Gone,
        ObjectDisposedException => DiskProblem.Closed,
        _ when Of(e.HResult) is not DiskProblem.Other and var kind => kind,
        // .NET keeps the system's number within.
        UnauthorizedAccessException { InnerException: { } inner } when Of(inner.HResult) is not DiskProblem.Other and var kind => kind,
        UnauthorizedAccessException => DiskProblem.Denied,
        _ => DiskProblem.Other,
    };

    private static DiskProblem Of(int number)
    {
        if ((number & unchecked((int)0xFFFF0000)) == Win32) return OfWindows(number & 0xFFFF);
        return OperatingSystem.IsMacOS() ? OfMac(number) : OfLinux(number);
    }

    private static DiskProblem OfWindows(int code) => code switch
    {
        112 or 39 => DiskProblem.Full,
        1295 => DiskProblem.OverQuota,
        223 => DiskProblem.FileTooLarge,
        19 => DiskProblem.ReadOnly,
        206 => DiskProblem.NameTooLong,
        123 or 161 => DiskProblem.BadName,
        32 or 33 => DiskProblem.InUse,
        4 => DiskProblem.TooManyOpen,
        23 or 31 or 1117 or 1392 => DiskProblem.Hardware,
        51 or 53 or 54 or 55 or 59 or 64 or 67 or 121 or 1231 or 1232 => DiskProblem.Network,
        8 or 14 or 1450 or 1455 => DiskProblem.OutOfMemory,
        80 or 183 => DiskProblem.AlreadyThere,
        17 => DiskProblem.OtherDisk,
        21 => DiskProblem.Gone,
        109 or 232 or 6 => DiskProblem.Closed,
        _ => DiskProblem.Other,
    };

    private static DiskProblem OfLinux(int errno) => errno switch
    {
        122 => DiskProblem.OverQuota,
        36 => DiskProblem.NameTooLong,
        84 => DiskProblem.BadName,
        40 => DiskProblem.LinkLoop,
        11 => DiskProblem.InUse,
        // Of network file systems: the share, the host or the answer is gone.
        100 or 101 or 103 or 104 or 107 or 108 or 110 or 111 or 112 or 113 or 116 or 121 => DiskProblem.Network,
        117 => DiskProblem.Hardware,
        _ => OfUnix(errno),
    };

    private static DiskProblem OfMac(int errno) => errno switch
    {
        69 => DiskProblem.OverQuota,
        63 => DiskProblem.NameTooLong,
        92 => DiskProblem.BadName,
        62 => DiskProblem.LinkLoop,
        35 => DiskProblem.InUse,
        50 or 51 or 53 or 54 or 57 or 58 or 60 or 61 or 64 or 65 or 70 => DiskProblem.Network,
        _ => OfUnix(errno),
    };

    /// <summary>The numbers that all of them share.</summary>
    private static DiskProblem OfUnix(int errno) => errno switch
    {
        2 or 6 or 19 => DiskProblem.Gone,
        1 or 13 => DiskProblem.Denied,
        5 => DiskProblem.Hardware,
        9 or 32 => DiskProblem.Closed,
        12 => DiskProblem.OutOfMemory,
        16 or 26 => DiskProblem.InUse,
        17 => DiskProblem.AlreadyThere,
        18 => DiskProblem.OtherDisk,
        20 => DiskProblem.NotAFolder,
        21 => DiskProblem.IsAFolder,
        22 => DiskProblem.BadName,
        23 or 24 => DiskProblem.TooManyOpen,
        27 => DiskProblem.FileTooLarge,
        28 => DiskProblem.Full,
        30 => DiskProblem.ReadOnly,
        _ => DiskProblem.Other,
    };
}
