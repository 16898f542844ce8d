namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model was deleted.</summary>
public sealed class DeletedContext<T>(T model) : HandlerContextBase<T>(model);
