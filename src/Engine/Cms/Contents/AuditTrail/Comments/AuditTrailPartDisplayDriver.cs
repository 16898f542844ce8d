using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents.AuditTrail.Models;
using OrchardCore.Contents.AuditTrail.Settings;
using OrchardCore.Contents.AuditTrail.ViewModels;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.Comments;

/// <summary>Asks for the comment where the type wants one.</summary>
internal sealed class AuditTrailPartDisplayDriver(IStringLocalizer<AuditTrailPartDisplayDriver> S) : ContentPartDisplayDriver<AuditTrailPart>
{
    /// <summary>In characters.</summary>
    private const int MaxLength = 1000;

    public override IDisplayResult? Edit(AuditTrailPart part, BuildPartEditorContext context) =>
        context.TypePartDefinition.GetSettings<AuditTrailPartSettings>().ShowCommentInput
            ? Initialize<AuditTrailPartViewModel>(GetEditorShapeType(context), model => model.Comment = part.ShowComment ? part.Comment : null)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(AuditTrailPart part, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<AuditTrailPartSettings>().ShowCommentInput)
        {
            var posted = new AuditTrailPartViewModel();
            await context.Updater.TryUpdateModelAsync(posted, Prefix);
            part.ShowComment = true;
            part.Comment = string.IsNullOrWhiteSpace(posted.Comment) ? null : posted.Comment.Trim();
            if (part.Comment?.Length > MaxLength)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(posted.Comment), S["The comment has {0} characters; it may have {1}.", part.Comment.Length, MaxLength]);
            }
        }

        return Edit(part, context);
    }
}
