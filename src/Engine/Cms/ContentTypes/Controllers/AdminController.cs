using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Cms.ContentTypes.Display;
using OrchardSite.Engine.Cms.ContentTypes.Services;
using OrchardSite.Engine.Cms.ContentTypes.Usage;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels.Members;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.ContentTypes.Controllers;

/// <summary>
/// The editor of content types (<c>.Types</c>), of their parts (<c>.TypeParts</c>), of parts (<c>.Parts</c>) and of fields (<c>.Fields</c>).
/// Reading needs <c>ViewContentTypes</c>, everything else <c>EditContentTypes</c>.
/// </summary>
[Area("OrchardCore.ContentTypes")]
[Admin("ContentTypes/{action}/{id?}", "ContentTypes.{action}")]
[AutoValidateAntiforgeryToken]
internal sealed partial class AdminController(
    IContentDefinitionManager definitions,
    IContentDefinitionService service,
    IContentDefinitionDisplayManager displayManager,
    EditorChoices choices,
    FieldKinds fieldKinds,
    ContentTypeUse use,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H)
    : PermittedController(authorization, ContentTypesPermissions.EditContentTypes)
{
    protected override Permission PermissionFor(string? action) =>
        action is nameof(List) or nameof(ListParts) ? ContentTypesPermissions.ViewContentTypes : base.PermissionFor(action);

    /// <summary>The names of all types and parts: a type's own fields are in a part of its name, so that neither may have one of the other's.</summary>
    private async Task<HashSet<string>> TakenNamesAsync()
    {
        var types = (await definitions.LoadTypeDefinitionsAsync()).Select(type => type.Name);
        var parts = (await definitions.LoadPartDefinitionsAsync()).Select(part => part.Name);
        return types.Concat(parts).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The technical name of something new, made from the display name when none is typed; null when it is wrong, which the model state then says.</summary>
    private async Task<string?> CheckNamesAsync(CreateTypeViewModel form, Func<string, Task<string>> generate, Func<string, bool> isTaken)
    {
        if (string.IsNullOrWhiteSpace(form.DisplayName))
        {
            ModelState.AddModelError(nameof(form.DisplayName), S["Give it a name that people see."]);
            return null;
        }

        var name = string.IsNullOrWhiteSpace(form.Name) ? await generate(form.DisplayName) : form.Name.Trim();
        if (!DefinitionNames.IsValid(name))
        {
            ModelState.AddModelError(nameof(form.Name), S["The technical name '{0}' cannot be used: write a Latin letter, then Latin letters and digits, 128 at most.", name]);
            return null;
        }

        if (isTaken(name))
        {
            ModelState.AddModelError(nameof(form.Name), S["The technical name '{0}' is in use already.", name]);
            return null;
        }

        return name;
    }

    private async Task CheckMemberAsync(DefinitionMember member, EditMemberViewModel form)
    {
        if (string.IsNullOrWhiteSpace(form.DisplayName))
        {
            ModelState.AddModelError(nameof(form.DisplayName), S["Give it a name that people see."]);
        }

        if (form.Editor != member.Form.Editor && !await choices.HasEditorAsync(member.Kind, form.Editor))
        {
            ModelState.AddModelError(nameof(form.Editor), S["There is no editor '{0}'.", form.Editor!]);
        }

        if (form.DisplayMode != member.Form.DisplayMode && !await choices.HasDisplayModeAsync(member.Kind, form.DisplayMode))
        {
            ModelState.AddModelError(nameof(form.DisplayMode), S["There is no way to show it named '{0}'.", form.DisplayMode!]);
        }
    }

    private async Task<IActionResult> MemberPageAsync(DefinitionMember member, object settings) => View("EditMember", new EditMemberPage(
        member,
        member.Form,
        await choices.EditorsAsync(member.Kind, member.Form.Editor),
        await choices.DisplayModesAsync(member.Kind, member.Form.DisplayMode),
        settings));

    private async Task<IActionResult> MemberSavedAsync(DefinitionMember member, EditMemberViewModel form)
    {
        await notifier.SuccessAsync(H["'{0}' was saved.", form.DisplayName!]);
        return Redirect(member.BackUrl);
    }

    private async Task<bool> IsTypeAsync(string name) => await definitions.LoadTypeDefinitionAsync(name) is not null;

    /// <summary>A part with a type's name holds the type's own fields and is edited with the type.</summary>
    private async Task<string> PageOfPartAsync(string partName) =>
        Url.Action(await IsTypeAsync(partName) ? nameof(Edit) : nameof(EditPart), new { id = partName })!;

    private static IReadOnlyList<ContentPartFieldDefinition> Ordered(IEnumerable<ContentPartFieldDefinition> fields) =>
        InOrder(fields, field => field.GetSettings<ContentPartFieldSettings>().Position);

    private static IReadOnlyList<T> InOrder<T>(IEnumerable<T> members, Func<T, string?> position) =>
        [.. members.Select((member, index) => (member, index)).OrderBy(pair => int.TryParse(position(pair.member), out var place) ? place : pair.index).Select(pair => pair.member)];
}
