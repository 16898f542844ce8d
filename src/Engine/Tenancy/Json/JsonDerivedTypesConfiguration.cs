using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;
using OrchardCore.Json;

namespace OrchardSite.Engine.Tenancy.Json;

/// <summary>Lets stored documents hold derived types where a base is expected, as their features register them.</summary>
internal sealed class JsonDerivedTypesConfiguration(IEnumerable<JsonDerivedType> types) : IConfigureOptions<DocumentJsonSerializerOptions>
{
    private readonly ILookup<Type, JsonDerivedType> _types = types.ToLookup(type => type.Base);

    public void Configure(DocumentJsonSerializerOptions options)
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(AddDerivedTypes);
        options.SerializerOptions.TypeInfoResolver = resolver;
    }

    /// <summary>A name that no feature knows any more is read as the base, when there can be such an object.</summary>
    private void AddDerivedTypes(JsonTypeInfo info)
    {
        if (!_types.Contains(info.Type))
        {
            return;
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions { IgnoreUnrecognizedTypeDiscriminators = !info.Type.IsAbstract };
        foreach (var type in _types[info.Type].DistinctBy(type => type.Derived))
        {
            info.PolymorphismOptions.DerivedTypes.Add(new System.Text.Json.Serialization.Metadata.JsonDerivedType(type.Derived, type.Name));
        }
    }
}
