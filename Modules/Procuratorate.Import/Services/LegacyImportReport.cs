using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Notify;
using Procuratorate.Import.Models;

namespace Procuratorate.Import.Services;

/// <summary>Says which pages were not taken over, and why: to the admin who runs the import, and in the log.</summary>
public sealed partial class LegacyImportReport(INotifier notifier, IHtmlLocalizer<LegacyImportReport> localizer, ILogger<LegacyImportReport> logger)
{
    /// <summary>A page lacks what an article cannot do without.</summary>
    public async Task PageLeftOutAsync(string file, IReadOnlyList<LegacyPagePart> missing)
    {
        var parts = string.Join('、', missing.Select(part => localizer[part.ToString()].Value));
        LogLeftOut(file, string.Join(", ", missing));
        await notifier.WarningAsync(localizer["The page '{0}' was not imported: {1} not found.", file, parts]);
    }

    /// <summary>A page stands in a column that this site does not have.</summary>
    public async Task ColumnUnknownAsync(string file, string? column)
    {
        LogColumnUnknown(file, column);
        await notifier.WarningAsync(localizer["The page '{0}' was not imported: this site has no column '{1}'.", file, column ?? string.Empty]);
    }

    /// <summary>A link's page shows its text only, and the recipe names no address for it.</summary>
    public async Task LinkLeftOutAsync(string text)
    {
        LogLinkLeftOut(text);
        await notifier.WarningAsync(localizer["The link '{0}' was not imported: it has no address.", text]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The page '{File}' was not imported: {Missing} not found.")]
    private partial void LogLeftOut(string file, string missing);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The page '{File}' was not imported: this site has no column '{Column}'.")]
    private partial void LogColumnUnknown(string file, string? column);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The link '{Text}' was not imported: it has no address.")]
    private partial void LogLinkLeftOut(string text);
}
