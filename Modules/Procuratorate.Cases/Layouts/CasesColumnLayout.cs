using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using Procuratorate.Cases.Models;
using Procuratorate.Cases.Services;
using Procuratorate.News.Layouts;
using Procuratorate.News.Services;

namespace Procuratorate.Cases.Layouts;

/// <summary>The column's cases with filters above them.</summary>
public sealed class CasesColumnLayout(CaseListing listing, ICaseListService list, ColumnBlocks blocks, IStringLocalizer<CasesColumnLayout> S) : IColumnLayout
{
    public string Name => CasesConstants.Layout;

    public LocalizedString Title => S["Cases with filters"];

    public async Task FillAsync(ColumnPageContext context)
    {
        context.Page.Properties["Listing"] = await listing.BuildAsync(context.Column.Id, context.Column.Path);
        context.Page.Properties["Blocks"] = await blocks.BuildAsync(context.Column.Children);
    }

    public async Task<IReadOnlyList<Teaser>> NewestAsync(Column column, int count) =>
        [.. (await list.ListAsync(column.Id, CaseFilter.None, 0, count)).Select(item => Teaser.Of(item, item.TryGet<CasePart>(out var part) ? part.Date : null))];
}
