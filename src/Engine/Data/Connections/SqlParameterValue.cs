namespace OrchardSite.Engine.Data.Connections;

/// <summary>A parameter of a statement, its name with the <c>@</c>.</summary>
internal readonly record struct SqlParameterValue(string Name, object? Value);
