using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardSite.Engine.Cms.ContentTypes.Services;

/// <summary>The kinds of fields that a part can be given: those with an editor.</summary>
internal sealed class FieldKinds(IOptions<ContentDisplayOptions> options, IStringLocalizer<FieldKinds> S)
{
    public IReadOnlyList<(string Name, string Title)> List() =>
        [.. options.Value.ContentFieldOptions.Keys
            .Select(name => (Name: name, Title: TitleOf(name)))
            .OrderBy(kind => kind.Title, StringComparer.CurrentCulture)];

    /// <summary>What people call the kind of a field.</summary>
    public string TitleOf(string name) => S[name.CamelFriendly()];
}
