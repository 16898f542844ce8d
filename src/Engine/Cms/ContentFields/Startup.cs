using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Cms.ContentFields.Drivers;
using OrchardSite.Engine.Cms.ContentFields.Editing;
using OrchardSite.Engine.Cms.ContentFields.Indexing;
using OrchardSite.Engine.Cms.ContentFields.Picking;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;
using OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;
using OrchardSite.Engine.Cms.Html;
using OrchardSite.Engine.Cms.Html.Foreign;

namespace OrchardSite.Engine.Cms.ContentFields;

[Feature("OrchardCore.ContentFields")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options => Allow(options.MemberAccessStrategy));

        services.AddContentField<TextField>().UseDisplayDriver<TextFieldDisplayDriver>();
        services.TryAddScoped<ForeignMediaReplacement>();
        services.AddContentField<HtmlField>().UseDisplayDriver<HtmlFieldDisplayDriver>();
        services.AddContentField<BooleanField>().UseDisplayDriver<BooleanFieldDisplayDriver>();
        services.AddContentField<DateField>().UseDisplayDriver<DateFieldDisplayDriver>();
        services.AddContentField<DateTimeField>().UseDisplayDriver<DateTimeFieldDisplayDriver>();
        services.AddContentField<LinkField>().UseDisplayDriver<LinkFieldDisplayDriver>();
        services.AddContentField<NumericField>().UseDisplayDriver<NumericFieldDisplayDriver>();
        services.AddContentField<TimeField>().UseDisplayDriver<TimeFieldDisplayDriver>();
        services.AddContentField<MultiTextField>().UseDisplayDriver<MultiTextFieldDisplayDriver>();
        services.AddContentField<ContentPickerField>().UseDisplayDriver<ContentPickerFieldDisplayDriver>();
        AddPicking(services);
        AddIndexHandlers(services);
        AddSettingsDrivers(services);

        services.TryAddEnumerable(ServiceDescriptor.Transient<IConfigureOptions<ResourceManagementOptions>, WysiwygResources>());
    }

    private static void AddPicking(IServiceCollection services)
    {
        services.AddScoped<IContentPickerResultProvider, DefaultContentPickerResultProvider>();
        services.AddScoped<ContentPickerTitle>();
        services.AddScoped<ContentPickerEntries>();
        services.AddScoped<PickedItems>();
        services.AddTransient<IConfigureOptions<ResourceManagementOptions>, ContentPickerResources>();
    }

    private static void AddIndexHandlers(IServiceCollection services)
    {
        services.AddScoped<IContentFieldIndexHandler, TextFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, HtmlFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, BooleanFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, DateFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, DateTimeFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, NumericFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, TimeFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, MultiTextFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, ContentPickerFieldIndexHandler>();
    }

    private static void AddSettingsDrivers(IServiceCollection services)
    {
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldPredefinedListSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TextFieldHeaderSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, HtmlFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, BooleanFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, DateFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, DateTimeFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, LinkFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, NumericFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TimeFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, MultiTextFieldSettingsDriver>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, ContentPickerFieldSettingsDriver>();
    }

    private static void Allow(MemberAccessStrategy strategy)
    {
        strategy.Register<TextField>();
        strategy.Register<HtmlField>();
        strategy.Register<BooleanField>();
        strategy.Register<DateField>();
        strategy.Register<DateTimeField>();
        strategy.Register<LinkField>();
        strategy.Register<NumericField>();
        strategy.Register<TimeField>();
        strategy.Register<MultiTextField>();
        strategy.Register<ContentPickerField>();
        strategy.Register<DisplayTextFieldViewModel>();
        strategy.Register<DisplayHtmlFieldViewModel>();
        strategy.Register<DisplayBooleanFieldViewModel>();
        strategy.Register<DisplayDateFieldViewModel>();
        strategy.Register<DisplayDateTimeFieldViewModel>();
        strategy.Register<DisplayLinkFieldViewModel>();
        strategy.Register<DisplayNumericFieldViewModel>();
        strategy.Register<DisplayTimeFieldViewModel>();
        strategy.Register<DisplayMultiTextFieldViewModel>();
        strategy.Register<DisplayContentPickerFieldViewModel>();
        strategy.Register<PickedItemViewModel>();
    }
}
