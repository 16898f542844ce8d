using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Procuratorate.Cases.Indexes;
using Procuratorate.Cases.Models;
using Procuratorate.News;

namespace Procuratorate.Cases;

/// <summary>Defines 典型案例, 批次 and the widget that lists cases, and makes the tables that lists are read from.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string RichText = "Wysiwyg";

    public async Task<int> CreateAsync()
    {
        await DefineCasePartAsync();
        await DefineBatchPartAsync();
        await DefineTypesAsync();
        await CaseTables.CreateAsync(SchemaBuilder);
        return 1;
    }

    private Task DefineCasePartAsync() => definitions.AlterPartDefinitionAsync(nameof(CasePart), part => part
        .WithDescription("What a published case says beside its title.")
        .WithField(NewsConstants.ColumnField, field => field
            .OfType("TaxonomyField")
            .WithDisplayName("栏目")
            .WithPosition("1")
            .WithSettings(new TaxonomyFieldSettings
            {
                TaxonomyContentItemId = News.Migrations.ColumnsTaxonomyId,
                Required = true,
                Hint = "第一个选中的栏目是主栏目，决定案例的网址。",
            }))
        .WithField(CasesConstants.KeywordsField, field => field
            .OfType("TextField")
            .WithDisplayName("关键词")
            .WithPosition("2")
            .WithSettings(new TextFieldSettings { Hint = "多个关键词之间用空格隔开，例如：公益诉讼 草原保护 诉前检察建议。" }))
        .WithField(CaseSections.Gist, field => Section(field, "要旨", "3", "用一两句话说明本案的法律适用要点；典型案例可以不填。"))
        .WithField(CaseSections.BasicFacts, field => Section(field, "基本案情", "4", "写明时间、地点、行为和后果。人名、住址等按上面的提示处理。", required: true))
        .WithField(CaseSections.Performance, field => Section(field, "检察机关履职过程", "5", "写明检察机关做了什么、依据是什么、结果如何。"))
        .WithField(CaseSections.Significance, field => Section(field, "典型意义", "6", "指导性案例在页面上显示为“指导意义”。"))
        .WithField(CaseSections.Provisions, field => Section(field, "相关规定", "7", "每条规定单独一段，写明法律名称和条款。"))
        .WithField(CasesConstants.AttachmentsField, field => field
            .OfType("MediaField")
            .WithDisplayName("附件")
            .WithPosition("8")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true, Hint = "附件同样要隐去个人信息。" })));

    private Task DefineBatchPartAsync() => definitions.AlterPartDefinitionAsync(nameof(CaseBatchPart), part => part
        .WithDescription("Cases that were published together.")
        .WithField(CaseBatchPart.IntroductionField, field => Section(field, "导语", "1", "显示在批次页面的案例之前，可以不填。")));

    private async Task DefineTypesAsync()
    {
        await definitions.AlterTypeDefinitionAsync(CasesConstants.CaseType, type => type
            .WithDisplayName("典型案例")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(CasePart), part => part.WithPosition("1"))
            .WithPart("AutoroutePart", part => part.WithPosition("9").WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                Pattern = "{{ ContentItem | case_permalink }}",
            })));

        await definitions.AlterTypeDefinitionAsync(CasesConstants.BatchType, type => type
            .WithDisplayName("案例批次")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings
            {
                Options = TitlePartOptions.Editable,
                Pattern = "{{ ContentItem | case_batch_title }}",
                Placeholder = "留空则按批次序号生成，例如“第三批典型案例”",
            }))
            .WithPart(nameof(CaseBatchPart), part => part.WithPosition("1")));

        await definitions.AlterTypeDefinitionAsync(CasesConstants.WidgetType, type => type
            .WithDisplayName("案例列表")
            .WithDescription("最新的、某一类别或某一批次的案例。")
            .Stereotype("Widget")
            .WithPart("TitlePart", part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.Editable, RenderTitle = false }))
            .WithPart(nameof(CaseListPart), part => part.WithPosition("1")));
    }

    private static void Section(ContentPartFieldDefinitionBuilder field, string name, string position, string hint, bool required = false) => field
        .OfType("HtmlField")
        .WithDisplayName(name)
        .WithPosition(position)
        .WithEditor(RichText)
        .WithSettings(new HtmlFieldSettings { SanitizeHtml = true, Required = required, Hint = hint });
}
