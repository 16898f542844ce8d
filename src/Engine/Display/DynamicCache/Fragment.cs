namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>A rendered part of a page.</summary>
/// <param name="Asked">What it asks of the page around it, such as a script at the foot.</param>
/// <param name="Generation">How many tags had been removed when it began to be rendered.</param>
/// <param name="Deadline">When it is outdated whatever happens.</param>
/// <param name="Window">How long it is kept without being asked for.</param>
internal sealed record Fragment(
    string Html,
    IReadOnlyCollection<string> Contexts,
    IReadOnlyCollection<string> Tags,
    IReadOnlyList<Action<IServiceProvider>> Asked,
    long Generation,
    DateTimeOffset? Deadline,
    TimeSpan? Window);
