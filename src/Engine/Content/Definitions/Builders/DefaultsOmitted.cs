using System.Text.Json.Serialization.Metadata;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Writes only the properties that differ from those of a new instance, so that a changed default reaches old settings.</summary>
internal static class DefaultsOmitted
{
    public static readonly IJsonTypeInfoResolver Resolver = new DefaultJsonTypeInfoResolver { Modifiers = { OmitDefaults } };

    private static void OmitDefaults(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject is null)
        {
            return;
        }

        var fresh = type.CreateObject();

        foreach (var property in type.Properties.Where(property => property.Get is not null))
        {
            var value = property.Get!(fresh);
            property.ShouldSerialize = (_, current) => !Equals(current, value);
        }
    }
}
