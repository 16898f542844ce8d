using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>What all definitions have: a name and settings. A definition is not changed once it is built.</summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _settings = new();

    public string Name { get; protected set; } = null!;

    public JsonObject Settings { get; protected set; } = [];

    /// <summary>The settings of that type, read once; new ones with their defaults when there are none. Not to be changed.</summary>
    public T GetSettings<T>()
        where T : new() =>
        (T)_settings.GetOrAdd(typeof(T), static (type, definition) => definition.ReadSettings<T>(), this);

    private object ReadSettings<T>()
        where T : new() =>
        (Settings[typeof(T).Name] is JsonObject settings ? settings.ToObject<T>() : default) ?? (object)new T();
}
