using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardSite.Engine.Display.Liquid.TagHelpers;

/// <summary>A tag helper: the elements that it works on, and the properties that its attributes set.</summary>
internal sealed class KnownTagHelper
{
    private const string Suffix = "TagHelper";

    private readonly HtmlTargetElementAttribute[] _targets;

    public KnownTagHelper(Type type)
    {
        Type = type;
        _targets = [.. type.GetCustomAttributes<HtmlTargetElementAttribute>(inherit: false)];
        _targets = _targets.Length > 0 ? _targets : [new HtmlTargetElementAttribute(NameOf(type))];
        var properties = type.GetProperties().Where(property => property.SetMethod?.IsPublic == true).ToList();
        ViewContexts = [.. properties.Where(property => property.IsDefined(typeof(ViewContextAttribute)))];
        Bound = [.. properties.Where(property => !property.IsDefined(typeof(HtmlAttributeNotBoundAttribute))).Select(property => (property, AttributeOf(property)))];
        Prefixed =
        [
            .. type.GetProperties()
                .Select(property => (property, Prefix: property.GetCustomAttribute<HtmlAttributeNameAttribute>()?.DictionaryAttributePrefix))
                .Where(pair => !string.IsNullOrEmpty(pair.Prefix))
                .Select(pair => (pair.property, pair.Prefix!)),
        ];
    }

    public Type Type { get; }

    public IReadOnlyList<PropertyInfo> ViewContexts { get; }

    public IReadOnlyList<(PropertyInfo Property, string Attribute)> Bound { get; }

    /// <summary>Dictionaries that take all attributes of a prefix.</summary>
    public IReadOnlyList<(PropertyInfo Property, string Prefix)> Prefixed { get; }

    /// <summary>The target that an element with these attributes is; null when it is none.</summary>
    public HtmlTargetElementAttribute? TargetOf(string tag, IReadOnlyList<GivenAttribute> attributes) =>
        Array.Find(_targets, target => IsTag(target, tag) && HasAll(target, attributes));

    private static bool IsTag(HtmlTargetElementAttribute target, string tag) =>
        target.Tag == HtmlTargetElementAttribute.ElementCatchAllTarget
            ? !string.IsNullOrEmpty(target.Attributes)
            : string.Equals(target.Tag, tag, StringComparison.OrdinalIgnoreCase);

    private static bool HasAll(HtmlTargetElementAttribute target, IReadOnlyList<GivenAttribute> attributes) =>
        (target.Attributes ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(required => attributes.Any(attribute => Satisfies(attribute, required)));

    // "name", "name-*", or "[name=value]", of which the name is looked at.
    private static bool Satisfies(GivenAttribute attribute, string required)
    {
        var name = required.Trim('[', ']');
        var end = name.IndexOfAny(['=', '^', '$', '~']);
        name = end < 0 ? name : name[..end];
        return name.EndsWith('*') ? attribute.Behind(name[..^1]) is not null : attribute.Is(name);
    }

    private static string NameOf(Type type) => JsonNamingPolicy.KebabCaseLower.ConvertName(
        type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name[..^Suffix.Length] : type.Name);

    private static string AttributeOf(PropertyInfo property) =>
        property.GetCustomAttribute<HtmlAttributeNameAttribute>()?.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name);
}
