namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model was read.</summary>
public sealed class LoadedContext<T>(T model) : HandlerContextBase<T>(model);
