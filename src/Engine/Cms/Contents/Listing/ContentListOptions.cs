using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.ViewModels;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents.Listing;

/// <summary>Fills what the content list's form offers, and keeps what was asked for the links to further pages.</summary>
internal sealed class ContentListOptions(ContentAccess access, IStringLocalizer<ContentListOptions> S)
{
    public async Task FillAsync(ContentOptionsViewModel options)
    {
        var visible = await access.VisibleTypesAsync();

        options.ContentTypeOptions = [Item(S["All types"], string.Empty, options.SelectedContentType ?? string.Empty)];
        options.CreatableTypes = [];

        foreach (var definition in visible.Types)
        {
            options.ContentTypeOptions.Add(Item(S[definition.DisplayName], definition.Name, options.SelectedContentType));

            if (definition.IsCreatable() && await access.MayCreateAsync(definition.Name))
            {
                options.CreatableTypes.Add(new SelectListItem(S[definition.DisplayName], definition.Name));
            }
        }

        options.CanCreateSelectedContentType = options.CreatableTypes.Exists(type => type.Value == options.SelectedContentType);
        options.ContentStatuses =
        [
            Item(S["Latest"], ContentsStatus.Latest, options.ContentsStatus),
            Item(S["Published"], ContentsStatus.Published, options.ContentsStatus),
            Item(S["Unpublished"], ContentsStatus.Draft, options.ContentsStatus),
            Item(S["Owned by me"], ContentsStatus.Owner, options.ContentsStatus),
            Item(S["All versions"], ContentsStatus.AllVersions, options.ContentsStatus),
        ];
        options.ContentSorts =
        [
            Item(S["Recently modified"], ContentsOrder.Modified, options.OrderBy),
            Item(S["Recently published"], ContentsOrder.Published, options.OrderBy),
            Item(S["Recently created"], ContentsOrder.Created, options.OrderBy),
            Item(S["Title"], ContentsOrder.Title, options.OrderBy),
        ];
        options.ContentsBulkAction =
        [
            new SelectListItem(S["Publish Now"], nameof(ContentsBulkAction.PublishNow)),
            new SelectListItem(S["Unpublish"], nameof(ContentsBulkAction.Unpublish)),
            new SelectListItem(S["Delete"], nameof(ContentsBulkAction.Remove)),
        ];
    }

    /// <summary>The query string without the page, so that a page's link keeps every filter, also those of modules.</summary>
    public static RouteValueDictionary RouteValues(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> query)
    {
        var values = new RouteValueDictionary();

        foreach (var (name, value) in query)
        {
            if (!string.Equals(name, "PageNum", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrEmpty(value))
            {
                values[name] = value.ToString();
            }
        }

        return values;
    }

    private static SelectListItem Item<T>(string text, T value, T? selected) =>
        new(text, value?.ToString(), EqualityComparer<T>.Default.Equals(value, selected));
}
