using System.Security;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Tells exceptions apart that must not be swallowed.</summary>
public static partial class ExceptionExtensions
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);

    public static bool IsFatal(this Exception ex) =>
        ex is OutOfMemoryException or SecurityException or System.Runtime.InteropServices.SEHException;

    public static bool IsFileSharingViolation(this Exception ex) =>
        ex is IOException && ex.HResult is SharingViolation or LockViolation;

    public static void LogException(this Exception ex, ILogger logger, Type sourceType, string method) =>
        LogThrown(logger, ex, ex.GetType().Name, sourceType.FullName ?? sourceType.Name, method);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Type} thrown from {Source} by {Method}")]
    private static partial void LogThrown(ILogger logger, Exception exception, string type, string source, string method);
}
