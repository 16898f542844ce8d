using System.Globalization;
using Serilog;
using Serilog.Events;

namespace OrchardSite.Web;

/// <summary>Where the host logs to: files that are kept for 200 days, and only what goes wrong on the console.</summary>
internal static class HostLog
{
    /// <summary>网络安全法 art. 21 asks for six months of logs; 200 days leaves room for a late look.</summary>
    private const int DaysKept = 200;

    public static void WriteToHostLog(this LoggerConfiguration logging, IConfiguration configuration, HostPaths paths) => logging
        .ReadFrom.Configuration(configuration)
        .WriteTo.Console(restrictedToMinimumLevel: LogEventLevel.Warning, formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.File(
            Path.Combine(paths.AppData, "logs", "orchardsite-.log"),
            rollingInterval: RollingInterval.Day,
            retainedFileCountLimit: DaysKept,
            formatProvider: CultureInfo.InvariantCulture);
}
