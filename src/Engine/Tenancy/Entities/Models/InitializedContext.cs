namespace OrchardCore.Infrastructure.Entities;

/// <summary>A new model has its first values.</summary>
public sealed class InitializedContext<T>(T model) : HandlerContextBase<T>(model);
