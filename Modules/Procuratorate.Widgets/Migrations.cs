using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using Procuratorate.Widgets.Models;

namespace Procuratorate.Widgets;

/// <summary>Defines 图文, 公告 and 横幅图片.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await DefineRichTextAsync();
        await DefineNoticeAsync();
        await DefineBannerAsync();
        return 1;
    }

    private Task DefineRichTextAsync() => definitions.AlterTypeDefinitionAsync("RichText", type => Widget(type, "图文")
        .WithPart("HtmlBodyPart", part => part.WithPosition("1").WithEditor("Wysiwyg").WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true })));

    private async Task DefineNoticeAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(NoticePart), part => part
            .WithDescription("An important notice that is shown for a time.")
            .WithField(nameof(NoticePart.Text), field => field
                .OfType("TextField")
                .WithDisplayName("公告内容")
                .WithEditor("TextArea")
                .WithPosition("1")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithField(nameof(NoticePart.Link), field => field
                .OfType("LinkField")
                .WithDisplayName("链接")
                .WithPosition("2")
                .WithSettings(new LinkFieldSettings { HintLinkText = "不填则显示“查看详情”。" }))
            .WithField(nameof(NoticePart.From), field => field
                .OfType("DateField")
                .WithDisplayName("开始日期")
                .WithPosition("3")
                .WithSettings(new DateFieldSettings { Hint = "从这一天起显示。不填表示立即显示。" }))
            .WithField(nameof(NoticePart.To), field => field
                .OfType("DateField")
                .WithDisplayName("结束日期")
                .WithPosition("4")
                .WithSettings(new DateFieldSettings { Hint = "这一天仍显示，次日起不再显示。不填表示一直显示。" })));

        await definitions.AlterTypeDefinitionAsync("Notice", type => Widget(type, "公告")
            .WithPart(nameof(NoticePart), part => part.WithPosition("1")));
    }

    private async Task DefineBannerAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(BannerPart), part => part
            .WithDescription("A picture that may lead somewhere.")
            .WithField(nameof(BannerPart.Picture), field => field
                .OfType("MediaField")
                .WithDisplayName("图片")
                .WithPosition("1")
                .WithSettings(new MediaFieldSettings
                {
                    Required = true,
                    Multiple = false,
                    AllowMediaText = true,
                    AllowedExtensions = [".jpg", ".jpeg", ".png", ".gif", ".webp"],
                    Hint = "必须填写图片说明：看不到图片的人会听到它。",
                }))
            .WithField(nameof(BannerPart.Link), field => field
                .OfType("LinkField")
                .WithDisplayName("链接")
                .WithPosition("2")
                .WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Static }))
            .WithField(nameof(BannerPart.Text), field => field
                .OfType("TextField")
                .WithDisplayName("图片下方的文字")
                .WithPosition("3")));

        await definitions.AlterTypeDefinitionAsync("Banner", type => Widget(type, "横幅图片")
            .WithPart(nameof(BannerPart), part => part.WithPosition("1")));
    }

    private static ContentTypeDefinitionBuilder Widget(ContentTypeDefinitionBuilder type, string name) => type
        .WithDisplayName(name)
        .Stereotype("Widget")
        .Draftable().Versionable()
        .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }));
}
