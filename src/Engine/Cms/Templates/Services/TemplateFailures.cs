using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Rendering;

namespace OrchardSite.Engine.Cms.Templates.Services;

/// <summary>Remembers which of the site's templates failed, until they are changed or the site starts anew, and tells the log once of each.</summary>
internal sealed partial class TemplateFailures(IClock clock, ILogger<TemplateFailures> logger)
{
    private readonly ConcurrentDictionary<(bool IsAdmin, string Name), TemplateFailure> _failures = new();

    public TemplateFailure? Find(TemplateSet set, string name, string text) =>
        _failures.TryGetValue(Key(set, name), out var failure) && failure.Text == text ? failure : null;

    public void Add(TemplateSet set, string name, string text, Exception exception)
    {
        var isKnown = Find(set, name, text) is not null;
        var line = exception is LiquidParseException parse ? parse.Line : LiquidPlaces.LineOf(exception, name);
        _failures[Key(set, name)] = new TemplateFailure(text, line, exception, clock.UtcNow);
        if (!isKnown)
        {
            TemplateFailed(name, line, exception.Message);
        }
    }

    private static (bool IsAdmin, string Name) Key(TemplateSet set, string name) => (set.IsAdmin, name.ToUpperInvariant());

    [LoggerMessage(Level = LogLevel.Error, Message = "The template '{Name}' that was written in the admin failed in line {Line}, and the one beneath it is used: {Reason}")]
    private partial void TemplateFailed(string name, int? line, string reason);
}
