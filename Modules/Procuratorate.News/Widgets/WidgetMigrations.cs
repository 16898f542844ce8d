using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using Procuratorate.News.Widgets.Pictures;
using Procuratorate.News.Widgets.Tabs;

namespace Procuratorate.News.Widgets;

/// <summary>Defines the widgets that show news.</summary>
public sealed class WidgetMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefineAsync("NewsList", "新闻列表", nameof(NewsListPart), "The newest news of a column.");
        await DefineAsync("PictureCarousel", "图片轮播", nameof(PictureCarouselPart), "Covers of news one after another.");
        await DefineAsync("ColumnTabs", "栏目选项卡", nameof(ColumnTabsPart), "Columns behind tabs.");
        return 1;
    }

    private async Task DefineAsync(string type, string displayName, string part, string description)
    {
        await definitions.AlterPartDefinitionAsync(part, definition => definition.WithDescription(description));
        await definitions.AlterTypeDefinitionAsync(type, definition => definition
            .WithDisplayName(displayName)
            .Stereotype("Widget")
            .Securable()
            .WithPart("TitlePart", title => title.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(part, settings => settings.WithPosition("1")));
    }
}
