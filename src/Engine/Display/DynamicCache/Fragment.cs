namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>A rendered part of a page.</summary>
/// <param name="Generation">How many tags had been removed when it began to be rendered.</param>
/// <param name="Deadline">When it is outdated whatever happens.</param>
/// <param name="Window">How long it is kept without being asked for.</param>
/// <param name="Scripts">Code of templates in it, which the policy of each page that shows it must allow.</param>
internal sealed record Fragment(
    string Html,
    IReadOnlyCollection<string> Contexts,
    IReadOnlyCollection<string> Tags,
    long Generation,
    DateTimeOffset? Deadline,
    TimeSpan? Window,
    IReadOnlyCollection<string> Scripts);
