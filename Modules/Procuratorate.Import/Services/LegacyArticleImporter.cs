using System.Text.RegularExpressions;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Title.Models;
using Procuratorate.Import.Models;
using Procuratorate.Import.Recipes;
using Procuratorate.News;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.Import.Services;

/// <summary>Makes a published item of news of an old page's article; the same page again updates it.</summary>
public sealed partial class LegacyArticleImporter(IContentManager contentManager, IColumnService columns, LegacyImportReport report)
{
    public async Task ImportAsync(LegacyPageEntry entry, LegacyArticle article)
    {
        var column = (await columns.ListAsync()).FirstOrDefault(column => column.Name == article.ColumnName);
        if (column is null)
        {
            await report.ColumnUnknownAsync(entry.File, article.ColumnName);
            return;
        }

        var id = LegacyIds.For("page", entry.Address ?? entry.File);
        var existing = await contentManager.GetAsync(id, VersionOptions.DraftRequired);
        var item = existing ?? await contentManager.NewAsync(NewsConstants.NewsType);
        item.ContentItemId = id;
        Fill(item, entry, article, column);

        if (existing is null)
        {
            await contentManager.CreateAsync(item, VersionOptions.Draft);
        }
        else
        {
            await contentManager.UpdateAsync(item);
        }

        await contentManager.PublishAsync(item);
    }

    private static void Fill(ContentItem item, LegacyPageEntry entry, LegacyArticle article, Column column)
    {
        item.DisplayText = article.Title;
        item.Alter<TitlePart>(part => part.Title = article.Title);
        item.Alter<HtmlBodyPart>(part => part.Html = article.BodyHtml);
        item.Alter<NewsPart>(part =>
        {
            part.Date = article.Date;
            part.Author = article.Author;
            part.Source = article.Source;
            part.Number = NumberOf(entry.Address) ?? part.Number;
            part.Alter<TaxonomyField>(NewsConstants.ColumnField, field =>
            {
                field.TaxonomyContentItemId = Migrations.ColumnsTaxonomyId;
                field.TermContentItemIds = [column.Id];
            });
        });

        if (entry.Address is { Length: > 0 } address)
        {
            item.Alter<AutoroutePart>(part => part.Path = address.Trim('/'));
        }
    }

    private static long? NumberOf(string? address) =>
        address is not null && LegacyAddress().Match(address) is { Success: true } match ? long.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"/t\d{8}_(\d{1,18})\.s?html?$")]
    private static partial Regex LegacyAddress();
}
