using System.Data.Common;
using System.Reflection;
using OrchardSite.Engine.Data.Dialects;
using YesSql.Indexes;

namespace OrchardSite.Engine.Data.Indexes;

/// <summary>Reads one column of an index into the row's property. A list reads some hundred values, so they go there straight and not by reflection.</summary>
internal abstract class IndexColumn
{
    public static IndexColumn Of(Type rowType, PropertyInfo property, IStoreDialect dialect)
    {
        var setter = property.SetMethod!.CreateDelegate(typeof(Action<,>).MakeGenericType(rowType, property.PropertyType));
        return (IndexColumn)Activator.CreateInstance(typeof(Typed<,>).MakeGenericType(rowType, property.PropertyType), setter, dialect)!;
    }

    /// <summary>Leaves the property as it is where the column has no value.</summary>
    public abstract void Read(DbDataReader reader, int ordinal, IIndex row);

    private sealed class Typed<TRow, TValue>(Action<TRow, TValue> set, IStoreDialect dialect) : IndexColumn
        where TRow : IIndex
    {
        public override void Read(DbDataReader reader, int ordinal, IIndex row)
        {
            if (!reader.IsDBNull(ordinal))
            {
                set((TRow)row, Value(reader, ordinal));
            }
        }

        // Every provider gives these three as they are; what else there is, it gives in its own way.
        private TValue Value(DbDataReader reader, int ordinal) => typeof(TValue) == typeof(string) || typeof(TValue) == typeof(long) || typeof(TValue) == typeof(bool)
            ? reader.GetFieldValue<TValue>(ordinal)
            : (TValue)dialect.FromDatabase(reader.GetValue(ordinal), typeof(TValue))!;
    }
}
