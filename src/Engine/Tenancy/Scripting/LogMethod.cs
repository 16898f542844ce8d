using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

/// <summary>Lets scripts write to the log: <c>log('Warning', 'text')</c>.</summary>
internal sealed partial class LogMethod : IGlobalMethodProvider
{
    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        new GlobalMethod
        {
            Name = "log",
            Method = services => (Action<string, string, object?>)((level, text, parameter) =>
                Write(services.GetRequiredService<ILogger<LogMethod>>(), level, text, parameter)),
        },
    ];

    private static void Write(ILogger logger, string level, string text, object? parameter)
    {
        var parsed = Enum.TryParse<LogLevel>(level, ignoreCase: true, out var known) ? known : LogLevel.Information;
        if (logger.IsEnabled(parsed))
        {
            Write(logger, parsed, text, parameter);
        }
    }

    [LoggerMessage(Message = "{Text} {Parameter}")]
    private static partial void Write(ILogger logger, LogLevel level, string text, object? parameter);
}
