using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Title.Models;

namespace OrchardSite.Engine.Cms.Title;

/// <summary>Shows and edits a title.</summary>
internal sealed class TitlePartDisplayDriver(IStringLocalizer<TitlePartDisplayDriver> S) : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        if (!settings.RenderTitle || string.IsNullOrWhiteSpace(part.Title))
        {
            return null;
        }

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model => Fill(model, part, settings))
            .Location("Detail", "Header:5")
            .Location("Summary", "Header:5");
    }

    public override IDisplayResult? Edit(TitlePart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        return Initialize<TitlePartViewModel>(GetEditorShapeType(context), model => Fill(model, part, settings));
    }

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        if (settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            var posted = new TitlePartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix, model => model.Title!);
            part.Title = TitleText.Clean(posted.Title);
            part.ContentItem.DisplayText = part.Title;
        }

        if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(TitlePartViewModel.Title), S["A value is required for Title."]);
        }

        if (part.Title?.Length > TitleText.MaxLength)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(TitlePartViewModel.Title), S["The title has {0} characters; {1} at most.", part.Title.Length, TitleText.MaxLength]);
        }

        return Edit(part, context);
    }

    private static void Fill(TitlePartViewModel model, TitlePart part, TitlePartSettings settings)
    {
        model.Title = part.Title;
        model.TitlePart = part;
        model.ContentItem = part.ContentItem;
        model.Settings = settings;
    }
}
