using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Alias;

/// <summary>Edits an alias.</summary>
internal sealed class AliasPartDisplayDriver(AliasRules rules) : ContentPartDisplayDriver<AliasPart>
{
    public override IDisplayResult? Edit(AliasPart part, BuildPartEditorContext context) =>
        Initialize<AliasPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Alias = part.Alias;
            model.AliasPart = part;
            model.ContentItem = part.ContentItem;
            model.Settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();
        });

    public override async Task<IDisplayResult?> UpdateAsync(AliasPart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AliasPartSettings>();
        if (settings.Options == AliasPartOptions.Editable)
        {
            var posted = new AliasPartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Alias!);
            part.Alias = posted.Alias?.Trim();
            context.Updater.ModelState.BindValidationResults(Prefix, await rules.ValidateAsync(part));
        }

        return Edit(part, context);
    }
}
