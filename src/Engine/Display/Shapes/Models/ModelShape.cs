using System.Linq.Expressions;
using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Display.Shapes.Models;

/// <summary>Creates a <typeparamref name="TModel"/> that is a shape too: the model itself when it is one, otherwise a derived type.</summary>
internal static class ModelShape<TModel>
    where TModel : class
{
    public static readonly Func<IShape> Create = Compile();

    private static Func<IShape> Compile()
    {
        var type = typeof(IShape).IsAssignableFrom(typeof(TModel)) ? typeof(TModel) : ModelShapeTypes.Derive(typeof(TModel));
        var constructor = type.GetConstructor(Type.EmptyTypes)
            ?? throw new InvalidOperationException($"The view model '{typeof(TModel)}' needs a constructor without parameters to be a shape.");
        return Expression.Lambda<Func<IShape>>(Expression.Convert(Expression.New(constructor), typeof(IShape))).Compile();
    }
}
