using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.ViewModels;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents.Listing.Filters;

/// <summary>
/// Understands what is typed into the content list's search box. <c>type:</c>, <c>status:</c> and <c>sort:</c> are moved into the
/// fields beside it, so that box and fields never say different things; <c>stereotype:</c> and words stay.
/// Names and values are known in English and in the user's language. A term that is not known is taken as text, and a note says so.
/// </summary>
internal sealed class ContentListFilter(ContentAccess access, IStringLocalizer<ContentListFilter> S)
{
    /// <summary>Applied twice, it changes nothing more.</summary>
    public async Task<ContentListSearch> ApplyAsync(ContentOptionsViewModel options)
    {
        var types = (await access.VisibleTypesAsync()).Types.ToList();
        var words = new List<FilterTerm>();
        var stereotypes = new List<FilterTerm>();
        var notes = new List<string>();
        foreach (var term in FilterTermReader.Read(options.SearchText))
        {
            if (term.Name is null || Is(term.Name, ContentsAdminListFilterOptions.DefaultTermName, S["text"]))
            {
                words.Add(term);
            }
            else if (Is(term.Name, "stereotype", S["stereotype"]))
            {
                stereotypes.Add(term);
            }
            else if (Problem(term, options, types) is { } problem)
            {
                notes.Add(problem);
                words.Add(term.AsText());
            }
        }

        options.SearchText = string.Join(' ', words.Concat(stereotypes));
        return new ContentListSearch(words, stereotypes, notes);
    }

    // Null when the term is understood.
    private string? Problem(FilterTerm term, ContentOptionsViewModel options, List<ContentTypeDefinition> types)
    {
        if (Is(term.Name!, "type", S["type"]))
        {
            return term.IsNot ? NotNegated(term) : SelectType(term, options, types);
        }

        if (Is(term.Name!, "status", S["status"]))
        {
            return term.IsNot ? NotNegated(term) : Choose(term, Statuses, status => options.ContentsStatus = status);
        }

        if (Is(term.Name!, "sort", S["sort"]))
        {
            return term.IsNot ? NotNegated(term) : Choose(term, Orders, order => options.OrderBy = order);
        }

        return S["There is no condition “{0}”, so “{1}” was looked for as text. The conditions are {2}.", term.Name!, term.Text, S["type, status, sort, stereotype, text"].Value];
    }

    private string? SelectType(FilterTerm term, ContentOptionsViewModel options, List<ContentTypeDefinition> types)
    {
        if (types.Find(type => Is(term.Value, type.Name, S[type.DisplayName])) is not { } found)
        {
            return S["There is no type “{0}”, so “{1}” was looked for as text. The types are {2}.", term.Value, term.Text, string.Join(S[", "], types.Select(type => S[type.DisplayName].Value))];
        }

        options.SelectedContentType = found.Name;
        return null;
    }

    private string? Choose<T>(FilterTerm term, IEnumerable<(T Value, string Name, LocalizedString Text)> choices, Action<T> choose)
    {
        foreach (var (value, name, text) in choices)
        {
            if (Is(term.Value, name, text))
            {
                choose(value);
                return null;
            }
        }

        return S["“{0}” is no value for “{1}”, so “{2}” was looked for as text. The values are {3}.", term.Value, term.Name!, term.Text, string.Join(S[", "], choices.Select(choice => choice.Text.Value))];
    }

    private string NotNegated(FilterTerm term) =>
        S["The condition “{0}” cannot be negated, so “{1}” was looked for as text. Words and stereotypes can.", term.Name!, term.Text];

    private IEnumerable<(ContentsStatus Value, string Name, LocalizedString Text)> Statuses =>
    [
        (ContentsStatus.Latest, "latest", S["Latest"]),
        (ContentsStatus.Published, "published", S["Published"]),
        (ContentsStatus.Draft, "draft", S["Unpublished"]),
        (ContentsStatus.Owner, "owner", S["Owned by me"]),
        (ContentsStatus.AllVersions, "allversions", S["All versions"]),
    ];

    private IEnumerable<(ContentsOrder Value, string Name, LocalizedString Text)> Orders =>
    [
        (ContentsOrder.Modified, "modified", S["Recently modified"]),
        (ContentsOrder.Published, "published", S["Recently published"]),
        (ContentsOrder.Created, "created", S["Recently created"]),
        (ContentsOrder.Title, "title", S["Title"]),
    ];

    private static bool Is(string given, string name, LocalizedString localized) =>
        string.Equals(given, name, StringComparison.OrdinalIgnoreCase) || string.Equals(given, localized.Value, StringComparison.OrdinalIgnoreCase);
}
