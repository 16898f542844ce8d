namespace OrchardCore.DisplayManagement;

/// <summary>Marks a type whose properties are shape arguments.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class GenerateArgumentsAttribute : Attribute;
