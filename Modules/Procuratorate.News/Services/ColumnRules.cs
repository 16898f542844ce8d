using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Procuratorate.News.Layouts;
using Procuratorate.News.Models;

namespace Procuratorate.News.Services;

/// <summary>Says in words what a column's settings break.</summary>
public sealed partial class ColumnRules(IContentManager contentManager, IStringLocalizer<ColumnRules> S)
{
    /// <summary>Each property of the editor that is wrong, with the reason.</summary>
    /// <param name="part">The column as it would be saved.</param>
    /// <param name="layouts">The layouts that it may have.</param>
    public async IAsyncEnumerable<(string Property, string Problem)> CheckAsync(ColumnPart part, ColumnLayoutCatalog layouts)
    {
        if (layouts.Find(part.Layout) is null)
        {
            yield return (nameof(ColumnPart.Layout), S["There is no layout “{0}”. Choose one of the list.", part.Layout]);
        }

        // Without a well-formed code, which the form asks for itself, there is nothing to compare.
        if (part.Code is not { } code || !WellFormed().IsMatch(code))
        {
            yield break;
        }

        if (await FindOwnerAsync(part, code) is { } owner)
        {
            yield return (nameof(ColumnPart.Code), S["The code “{0}” is already that of the column “{1}”. Choose another.", code, owner.Name]);
        }
        else if (await FindAddressProblemAsync(part) is { } problem)
        {
            yield return (nameof(ColumnPart.Code), problem);
        }
    }

    /// <summary>The other column with the code, in the draft that the editors work on.</summary>
    private async Task<Column?> FindOwnerAsync(ColumnPart part, string code)
    {
        var taxonomy = await contentManager.GetAsync(Migrations.ColumnsTaxonomyId, VersionOptions.Latest);
        return taxonomy is not null && taxonomy.TryGet<TaxonomyPart>(out var terms)
            ? ColumnTree.Read(terms.Terms)
                .SelectMany(column => column.WithDescendants())
                .FirstOrDefault(column => column.Id != part.ContentItem.ContentItemId && string.Equals(column.Code, code, StringComparison.OrdinalIgnoreCase))
            : null;
    }

    // The code is an address too: of the site's own, such as admin, or of another item it may not be.
    private async Task<string?> FindAddressProblemAsync(ColumnPart part)
    {
        var result = await contentManager.ValidateAsync(part.ContentItem);
        return result.Errors.FirstOrDefault(error => error.MemberNames.Contains(nameof(AutoroutePart.Path)))?.ErrorMessage;
    }

    [GeneratedRegex("^[a-z0-9]{1,20}$")]
    private static partial Regex WellFormed();
}
