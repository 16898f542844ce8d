using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using Procuratorate.News.Models;
using Procuratorate.News.Services;

namespace Procuratorate.News.Layouts;

/// <summary>Titles with dates.</summary>
public sealed class ListColumnLayout(INewsListService list, ColumnBlocks blocks, IShapeFactory shapeFactory, IStringLocalizer<ListColumnLayout> S)
    : NewsColumnLayout(list, blocks, shapeFactory)
{
    public override string Name => ColumnLayouts.List;

    public override LocalizedString Title => S["Titles with dates"];
}
