import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { PointOfSale } from 'ocop-core';
import * as models from './models';
import {
  countPoints,
  findPoints,
  pointsById,
  pointsOfProvince,
  readPointRow,
} from './operations/read-points';
import { changePoint, putPoints, removePoint } from './operations/write-points';
import type { PointRow, TableChange } from './types';

type SqlContext = Context<SqlExecutor>;

/** Where goods of the programme are sold over a counter. */
export default class PointOfSaleModuleService extends MedusaService({
  PointOfSale: models.PointOfSale,
}) {
  /** Points of a province, by their names. */
  @InjectManager()
  async pointsOfProvince(
    province: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<PointRow[]> {
    return pointsOfProvince(sqlOf(context), province);
  }

  /** Provinces with any points, and how many. */
  @InjectManager()
  async countPoints(
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ province_code: string; count: number }[]> {
    return countPoints(sqlOf(context));
  }

  /** A page of points by words. */
  @InjectManager()
  async findPoints(
    asked: Parameters<typeof findPoints>[1],
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ points: PointRow[]; count: number }> {
    return findPoints(sqlOf(context), asked);
  }

  /** Points by their ids; those that there are no more are left out. */
  @InjectManager()
  async pointsById(
    ids: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<PointRow[]> {
    return pointsById(sqlOf(context), ids);
  }

  /** One point; null for an unknown one. */
  @InjectManager()
  async readPointRow(
    id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<PointRow | null> {
    return readPointRow(sqlOf(context), id);
  }

  /** Keeps all of these points or none; those that are there already as they are said now. */
  @InjectManager()
  async putPoints(
    points: readonly PointOfSale[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<TableChange & { ids: string[] }> {
    return this.putPoints_(points, context);
  }

  @InjectTransactionManager()
  protected async putPoints_(
    points: readonly PointOfSale[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<TableChange & { ids: string[] }> {
    return putPoints(transactionOf(context), points);
  }

  /** What is said of a point. @throws InvalidInputError where another is the same */
  @InjectManager()
  async changePoint(
    id: string,
    point: PointOfSale,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.changePoint_(id, point, context);
  }

  @InjectTransactionManager()
  protected async changePoint_(
    id: string,
    point: PointOfSale,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return changePoint(transactionOf(context), id, point);
  }

  /** A point that there is no more. */
  @InjectManager()
  async removePoint(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    return this.removePoint_(id, context);
  }

  @InjectTransactionManager()
  protected async removePoint_(
    id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return removePoint(transactionOf(context), id);
  }
}
