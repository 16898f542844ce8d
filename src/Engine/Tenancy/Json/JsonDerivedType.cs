namespace OrchardSite.Engine.Tenancy.Json;

/// <summary>A type that stored JSON may hold where its base is expected; <c>$type</c> says which.</summary>
/// <param name="Base">The type that is expected.</param>
/// <param name="Derived">The type that may stand there.</param>
/// <param name="Name">What <c>$type</c> says: <c>Namespace.Type, Assembly</c>.</param>
internal sealed record JsonDerivedType(Type Base, Type Derived, string Name);
