using OrchardCore.DisplayManagement.Title;
using OrchardSite.Engine.Tenancy.Caching;

namespace OrchardSite.Engine.Display.Title;

internal sealed class PageTitleBuilder(PageJournal journal) : IPageTitleBuilder
{
    private static readonly HtmlString _defaultSeparator = new(" - ");

    private readonly List<(IHtmlContent Content, string Position)> _segments = [];
    private IHtmlContent? _title;

    public void Clear()
    {
        _segments.Clear();
        _title = null;
        Note(titles => titles.Clear());
    }

    public void SetFixedTitle(IHtmlContent title)
    {
        _title = title;
        Note(titles => titles.SetFixedTitle(title));
    }

    public void AddSegment(IHtmlContent segment, string position = "0")
    {
        _segments.Add((segment, position));
        Note(titles => titles.AddSegment(segment, position));
    }

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_title is not null)
        {
            return _title;
        }

        var title = new HtmlContentBuilder();
        foreach (var (content, _) in _segments.OrderBy(segment => segment.Position, FlatPositionComparer.Instance))
        {
            if (title.Count > 0)
            {
                title.AppendHtml(separator ?? _defaultSeparator);
            }

            title.AppendHtml(content);
        }

        return title;
    }

    private void Note(Action<IPageTitleBuilder> ask) => journal.Note(services => ask(services.GetRequiredService<IPageTitleBuilder>()));
}
