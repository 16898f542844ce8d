namespace OrchardSite.Engine.Tenancy.Caching;

/// <summary>
/// What the parts of a page ask of the page around them: scripts, styles, metas, parts of the title. A part that is kept and shown again
/// asks for the same once more.
/// </summary>
internal sealed class PageJournal
{
    private List<Action<IServiceProvider>>? _asked;

    /// <summary>Whether anything is noted: a page without kept parts notes nothing.</summary>
    public bool IsOpen => _asked is not null;

    /// <summary>From here on what is asked for is noted.</summary>
    /// <returns>The place in the journal, for <see cref="Since"/>.</returns>
    public int Begin() => (_asked ??= []).Count;

    /// <param name="again">Asks for it in another request, by that one's services; it holds on to nothing of this request.</param>
    public void Note(Action<IServiceProvider> again) => _asked?.Add(again);

    /// <summary>What was asked for from a place on.</summary>
    public IReadOnlyList<Action<IServiceProvider>> Since(int place) => _asked is null || _asked.Count == place ? [] : _asked[place..];
}
